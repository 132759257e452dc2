@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05FieldB0V0040whatisnotatimeisrefused_cwacdbecCFAIGnDa4TestfMp_16Z6ba0621ea6937e4fMu_(text arg0:String) async throws -> Void {
  @Sendable func $s12CatalogTests05FieldB0V0040whatisnotatimeisrefused_cwacdbecCFAIGnDa4TestfMp_7__localfMu0_(text arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests05FieldB0V0040whatisnotatimeisrefused_cwacdbecCFAIGnDa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FieldTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests05FieldB0V0040whatisnotatimeisrefused_cwacdbecCFAIGnDa4TestfMp_7__localfMu_.`what is not a time is refused`(text: arg0))))
  }
  try await $s12CatalogTests05FieldB0V0040whatisnotatimeisrefused_cwacdbecCFAIGnDa4TestfMp_7__localfMu0_(text: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05FieldB0V0040whatisnotatimeisrefused_cwacdbecCFAIGnDa4TestfMp_24generator6ba0621ea6937e4fMu_() async -> Testing.Test {
  return .__function(
  named: "`what is not a time is refused`(text:)",
  in: FieldTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what is not a time is refused",traits: [],arguments: {[
        "", "never", "2014-13-01", "2014-07-23 25:00:00", "nan", "inf", "1e40",
        "99999999999999999999", "2014-07-23X10:00:00", "2014-07-23 10:00:00 extra",
    ]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/RecordReaderTests.swift", filePath: "/work/tree/Tests/CatalogTests/RecordReaderTests.swift", line: 180, column: 6),
  parameters: [(firstName: "text",secondName: nil,type: (String).self)],
  testFunction: $s12CatalogTests05FieldB0V0040whatisnotatimeisrefused_cwacdbecCFAIGnDa4TestfMp_16Z6ba0621ea6937e4fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests05FieldB0V0040whatisnotatimeisrefused_cwacdbecCFAIGnDa4TestfMp_23accessor6ba0621ea6937e4fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests05FieldB0V0040whatisnotatimeisrefused_cwacdbecCFAIGnDa4TestfMp_24generator6ba0621ea6937e4fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests05FieldB0V0040whatisnotatimeisrefused_cwacdbecCFAIGnDa4TestfMp_32testContentRecord6ba0621ea6937e4fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests05FieldB0V0040whatisnotatimeisrefused_cwacdbecCFAIGnDa4TestfMp_23accessor6ba0621ea6937e4fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/RecordReaderTests.swift:186:6-186:6
