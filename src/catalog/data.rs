//! Sizes of data.
//!
//! Factors: IEC 80000-13:2008: decimal prefixes mean powers of ten, KiB and its like powers of two. In small letters
//! `mb` and its like are bytes: that is what people write them for.

use super::kind::{Example, Kind, Measure};

/// The row of the table.
pub const DATA: Kind = Kind {
    name: "data",
    reads: "a size of data: 48 KB",
    units: &[
        Measure::new("bit", "data", "0.125", &["bit", "bits"]),
        Measure::new("kilobit", "data", "125", &["kbit", "Kbit", "kilobit", "kilobits"]),
        Measure::new("megabit", "data", "125000", &["Mbit", "Mbits", "megabit", "megabits"]),
        Measure::new("gigabit", "data", "125000000", &["Gbit", "Gbits", "gigabit", "gigabits"]),
        Measure::new("byte", "data", "1", &["byte", "bytes"]),
        Measure::new("kilobyte", "data", "1000", &["kB", "KB", "kb", "kilobyte", "kilobytes"]),
        Measure::new("megabyte", "data", "1000000", &["MB", "mb", "megabyte", "megabytes", "megs"]),
        Measure::new("gigabyte", "data", "1000000000", &["GB", "gb", "gigabyte", "gigabytes", "gigs"]),
        Measure::new("terabyte", "data", "1000000000000", &["TB", "tb", "terabyte", "terabytes"]),
        Measure::new("petabyte", "data", "1000000000000000", &["PB", "petabyte", "petabytes"]),
        Measure::new("exabyte", "data", "1000000000000000000", &["EB", "exabyte", "exabytes"]),
        Measure::new("zettabyte", "data", "1000000000000000000000", &["ZB", "zettabyte", "zettabytes"]),
        Measure::new("kibibyte", "data", "1024", &["KiB", "kibibyte", "kibibytes"]),
        Measure::new("mebibyte", "data", "1048576", &["MiB", "mebibyte", "mebibytes"]),
        Measure::new("gibibyte", "data", "1073741824", &["GiB", "gibibyte", "gibibytes"]),
        Measure::new("tebibyte", "data", "1099511627776", &["TiB", "tebibyte", "tebibytes"]),
        Measure::new("pebibyte", "data", "1125899906842624", &["PiB", "pebibyte", "pebibytes"]),
    ],
    examples: &[
        Example { value: "48 kilobyte", texts: &["48 KB", "48KB", "48 kilobytes"] },
        Example { value: "25 megabyte", texts: &["25 MB", "25 mb", "25 megabytes"] },
        Example { value: "64 kibibyte", texts: &["64 KiB", "64 kibibytes"] },
        Example { value: "1.5 terabyte", texts: &["1.5 TB", "1.5 terabytes", "one and a half terabytes"] },
        Example { value: "100 megabit", texts: &["100 Mbit", "100 megabits"] },
        Example { value: "(2, ∞) gigabyte", texts: &["more than 2 GB", "over 2 gigabytes"] },
    ],
    counterexamples: &["a bit of luck"],
    ..Kind::MEASURED
};
