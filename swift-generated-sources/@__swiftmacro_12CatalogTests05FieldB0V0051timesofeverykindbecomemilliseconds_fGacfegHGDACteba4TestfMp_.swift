@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05FieldB0V0051timesofeverykindbecomemilliseconds_fGacfegHGDACteba4TestfMp_16fd14e852921b2400fMu_(text arg0:String,expected arg1:Int64) async throws -> Void {
  @Sendable func $s12CatalogTests05FieldB0V0051timesofeverykindbecomemilliseconds_fGacfegHGDACteba4TestfMp_7__localfMu0_(text arg0:String,expected arg1:Int64,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests05FieldB0V0051timesofeverykindbecomemilliseconds_fGacfegHGDACteba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FieldTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests05FieldB0V0051timesofeverykindbecomemilliseconds_fGacfegHGDACteba4TestfMp_7__localfMu_.`times of every kind become milliseconds`(text: arg0,expected: arg1))))
  }
  try await $s12CatalogTests05FieldB0V0051timesofeverykindbecomemilliseconds_fGacfegHGDACteba4TestfMp_7__localfMu0_(text: arg0,expected: arg1)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05FieldB0V0051timesofeverykindbecomemilliseconds_fGacfegHGDACteba4TestfMp_25generatorfd14e852921b2400fMu_() async -> Testing.Test {
  return .__function(
  named: "`times of every kind become milliseconds`(text:expected:)",
  in: FieldTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "times of every kind become milliseconds",traits: [],arguments: {[
        ("956703932", 956_703_932_000), ("956703932.5", 956_703_932_500),
        ("1592678400123", 1_592_678_400_123), ("1592678400123456", 1_592_678_400_123),
        ("0", 0), ("-5", -5000), ("2014-07-23", 1_406_073_600_000),
        ("2014-07-23 10:15:00", 1_406_110_500_000), ("2014-07-23T10:15:00.250Z", 1_406_110_500_250),
        ("1969-12-31", -86_400_000), ("2000-02-29", 951_782_400_000), (" 7 ", 7000),
    ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/RecordReaderTests.swift", filePath: "/work/tree/Tests/CatalogTests/RecordReaderTests.swift", line: 169, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self),(firstName: "expected",secondName: nil,type: (Int64).self)],
  testFunction: $s12CatalogTests05FieldB0V0051timesofeverykindbecomemilliseconds_fGacfegHGDACteba4TestfMp_16fd14e852921b2400fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests05FieldB0V0051timesofeverykindbecomemilliseconds_fGacfegHGDACteba4TestfMp_24accessorfd14e852921b2400fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests05FieldB0V0051timesofeverykindbecomemilliseconds_fGacfegHGDACteba4TestfMp_25generatorfd14e852921b2400fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests05FieldB0V0051timesofeverykindbecomemilliseconds_fGacfegHGDACteba4TestfMp_33testContentRecordfd14e852921b2400fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests05FieldB0V0051timesofeverykindbecomemilliseconds_fGacfegHGDACteba4TestfMp_24accessorfd14e852921b2400fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:178:6-178:6
