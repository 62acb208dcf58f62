//! The kinds of value. THE TABLE below has one row a kind; each row is one file of this folder.

pub mod age;
pub mod angle;
pub mod area;
pub mod charge;
pub mod concentration;
pub mod count;
pub mod current;
pub mod data;
pub mod data_rate;
pub mod date;
pub mod density;
pub mod duration;
pub mod energy;
pub mod engine;
pub mod flow;
pub mod force;
pub mod frequency;
pub mod fuel_economy;
pub mod kind;
pub mod length;
pub mod lexicon;
pub mod list;
pub mod mass;
pub mod money;
pub mod name;
pub mod number;
pub mod ordinal;
pub mod parts;
pub mod percent;
pub mod points;
pub mod power;
pub mod pressure;
pub mod quotation;
pub mod radiation;
pub mod rate;
pub mod role;
pub mod sound;
pub mod speed;
pub mod temperature;
pub mod time;
pub mod title;
pub mod vocabulary;
pub mod voltage;
pub mod volume;

use kind::Kind;

/// Every kind of value that factcheck reads. Where two readings are equally long, the earlier row wins.
pub const TABLE: &[Kind] = &[
    date::DATE,
    time::TIME,
    duration::DURATION,
    money::MONEY,
    percent::PERCENT,
    points::POINTS,
    age::AGE,
    angle::ANGLE,
    area::AREA,
    charge::CHARGE,
    concentration::CONCENTRATION,
    current::CURRENT,
    data::DATA,
    data_rate::DATA_RATE,
    density::DENSITY,
    energy::ENERGY,
    flow::FLOW,
    force::FORCE,
    frequency::FREQUENCY,
    fuel_economy::FUEL_ECONOMY,
    length::LENGTH,
    mass::MASS,
    power::POWER,
    pressure::PRESSURE,
    radiation::RADIATION,
    sound::SOUND_LEVEL,
    speed::SPEED,
    temperature::TEMPERATURE,
    voltage::VOLTAGE,
    volume::VOLUME,
    rate::RATE,
    ordinal::ORDINAL,
    count::COUNT,
    number::NUMBER,
    name::NAME,
    role::ROLE,
    quotation::QUOTATION,
    list::LIST,
    title::TITLE,
];
