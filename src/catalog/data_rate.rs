//! Rates of data.
//!
//! Factors: IEC 80000-13:2008.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const DATA_RATE: Kind = Kind {
    name: "data rate",
    reads: "a rate of data: 100 Mbps",
    units: &[
        Measure::new("bit per second", "data rate", "1", &["bit/s", "bits per second"]),
        Measure::new(
            "kilobit per second",
            "data rate",
            "1000",
            &["kbps", "Kbps", "kbit/s", "kilobits per second"],
        ),
        Measure::new(
            "megabit per second",
            "data rate",
            "1000000",
            &["Mbps", "Mbit/s", "Mb/s", "megabits per second", "megabits a second"],
        ),
        Measure::new(
            "gigabit per second",
            "data rate",
            "1000000000",
            &["Gbps", "Gbit/s", "Gb/s", "gigabits per second", "gigabits a second"],
        ),
        Measure::new("kilobyte per second", "data rate", "8000", &["kB/s", "KB/s", "kilobytes per second"]),
        Measure::new("megabyte per second", "data rate", "8000000", &["MB/s", "megabytes per second"]),
        Measure::new("gigabyte per second", "data rate", "8000000000", &["GB/s", "gigabytes per second"]),
    ],
    examples: &[Example {
        value: "100 megabit per second",
        texts: &["100 Mbps", "100 Mbit/s", "100 megabits per second"],
    }],
    counterexamples: &["25 MB"],
    ..Kind::MEASURED
};
