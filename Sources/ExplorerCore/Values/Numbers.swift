/// A whole number with commas between thousands: `1204` is `1,204`.
public func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (offset, digit) in digits.enumerated() {
        if offset > 0, (digits.count - offset).isMultiple(of: 3) { text.append(",") }
        text.append(digit)
    }
    return number < 0 ? "-" + text : text
}

/// A number with exactly `places` decimals, halves rounded away from zero: `0.8415` is `0.842`.
public func fixed(_ number: Double, _ places: Int) -> String {
    guard number.isFinite else { return number.isNaN ? "nan" : number < 0 ? "-inf" : "inf" }
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    let scaled = (number.magnitude * scale).rounded()
    guard scaled < 9e15 else { return String(number) }
    let whole = Int(scaled)
    let sign = number < 0 && whole != 0 ? "-" : ""
    guard places > 0 else { return sign + String(whole) }
    let fraction = String(whole % Int(scale))
    let zeros = String(repeating: "0", count: places - fraction.count)
    return "\(sign)\(whole / Int(scale)).\(zeros)\(fraction)"
}

/// A moment of the civil calendar in UTC, computed without a time-zone database.
public struct CivilTime: Sendable, Equatable {
    /// Year of the Gregorian calendar.
    public let year: Int
    /// 1 ... 12.
    public let month: Int
    /// 1 ... 31.
    public let day: Int
    /// 0 ... 23.
    public let hour: Int
    /// 0 ... 59.
    public let minute: Int
    /// 0 ... 59.
    public let second: Int

    /// The moment so many milliseconds after 1970-01-01 00:00 UTC.
    public init(milliseconds: Int64) {
        let seconds = Self.floorDivide(milliseconds, 1000)
        let days = Self.floorDivide(seconds, 86_400)
        let rest = Int(seconds - days * 86_400)
        hour = rest / 3600
        minute = rest / 60 % 60
        second = rest % 60
        // Shifting the year to start in March puts the leap day last, so that every month has a
        // fixed offset within the 400-year cycle of 146,097 days.
        let shifted = days + 719_468
        let era = Self.floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        day = Int(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
        month = Int(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9)
        year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
    }

    /// `2018-09-24`.
    public var date: String { "\(year)-\(Self.two(month))-\(Self.two(day))" }

    /// `14:02`.
    public var clock: String { "\(Self.two(hour)):\(Self.two(minute))" }

    /// `14:02:11`.
    public var clockWithSeconds: String { "\(clock):\(Self.two(second))" }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func floorDivide(_ number: Int64, _ divisor: Int64) -> Int64 {
        let quotient = number / divisor
        return number % divisor < 0 ? quotient - 1 : quotient
    }
}
