/// Reads the times of source files as milliseconds since 1970 UTC.
///
/// Numbers are seconds below 10^11 and milliseconds from there: as seconds that is the year 5138,
/// as milliseconds 1973, so real data falls on the right side. Microseconds begin at 10^14. Dates
/// may be written `2014-07-23`, `2014-07-23 10:15:00` or `2014-07-23T10:15:00.250Z`.
enum TimeText {
    static func milliseconds(_ field: Field) -> Int64? {
        let field = field.trimmed
        if let integer = field.integer { return milliseconds(integer) }
        if let decimal = field.decimal { return milliseconds(decimal) }
        return date(field)
    }

    static func milliseconds(_ number: Int64) -> Int64? {
        switch number.magnitude {
        case ..<100_000_000_000: number * 1000
        case ..<100_000_000_000_000: number
        case ..<100_000_000_000_000_000: number / 1000
        default: nil
        }
    }

    static func milliseconds(_ number: Double) -> Int64? {
        switch number.magnitude {
        case ..<1e11: Int64((number * 1000).rounded())
        case ..<1e14: Int64(number.rounded())
        case ..<1e17: Int64((number / 1000).rounded())
        default: nil
        }
    }

    private static func date(_ field: Field) -> Int64? {
        let bytes = field.bytes
        func number(_ range: Range<Int>) -> Int64? {
            guard range.upperBound <= bytes.count else { return nil }
            return Field(bytes: UnsafeBufferPointer(rebasing: bytes[range])).integer
        }
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        let start = daysFromCivil(year: year, month: month, day: day) * 86_400_000
        if bytes.count == 10 { return start }
        guard bytes.count >= 19, bytes[10] == UInt8(ascii: " ") || bytes[10] == UInt8(ascii: "T"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
            (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second)
        else { return nil }
        var end = bytes.count
        if bytes[end - 1] == UInt8(ascii: "Z") { end -= 1 }
        var fraction = 0.0
        if end > 19 {
            let rest = Field(bytes: UnsafeBufferPointer(rebasing: bytes[19..<end]))
            guard rest.bytes[0] == UInt8(ascii: "."), let value = rest.decimal else { return nil }
            fraction = value
        }
        return start + ((hour * 60 + minute) * 60 + second) * 1000
            + Int64((fraction * 1000).rounded())
    }

    /// Days since 1970-01-01 of a date in the Gregorian calendar, counting years from March.
    private static func daysFromCivil(year: Int64, month: Int64, day: Int64) -> Int64 {
        let marchYear = month <= 2 ? year - 1 : year
        let era = marchYear / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
