@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0074atemporalsplitkeepsorderandputseveryeventononeside_xlbifffdeffcdBEEFDFaAba4TestfMp_17Z44c4bc1174bb852efMu_() async throws -> Void {
  @Sendable func $s12CatalogTests05SplitB0V0074atemporalsplitkeepsorderandputseveryeventononeside_xlbifffdeffcdBEEFDFaAba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s12CatalogTests05SplitB0V0074atemporalsplitkeepsorderandputseveryeventononeside_xlbifffdeffcdBEEFDFaAba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SplitTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s12CatalogTests05SplitB0V0074atemporalsplitkeepsorderandputseveryeventononeside_xlbifffdeffcdBEEFDFaAba4TestfMp_7__localfMu_.`a temporal split keeps order and puts every event on one side`())))
  }
  try await $s12CatalogTests05SplitB0V0074atemporalsplitkeepsorderandputseveryeventononeside_xlbifffdeffcdBEEFDFaAba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s12CatalogTests05SplitB0V0074atemporalsplitkeepsorderandputseveryeventononeside_xlbifffdeffcdBEEFDFaAba4TestfMp_25generator44c4bc1174bb852efMu_() async -> Testing.Test {
  return .__function(
  named: "`a temporal split keeps order and puts every event on one side`()",
  in: SplitTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a temporal split keeps order and puts every event on one side",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "CatalogTests/SplitTests.swift", filePath: "/work/tree/Tests/CatalogTests/SplitTests.swift", line: 132, column: 6),
  parameters: [],
  testFunction: $s12CatalogTests05SplitB0V0074atemporalsplitkeepsorderandputseveryeventononeside_xlbifffdeffcdBEEFDFaAba4TestfMp_17Z44c4bc1174bb852efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s12CatalogTests05SplitB0V0074atemporalsplitkeepsorderandputseveryeventononeside_xlbifffdeffcdBEEFDFaAba4TestfMp_24accessor44c4bc1174bb852efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s12CatalogTests05SplitB0V0074atemporalsplitkeepsorderandputseveryeventononeside_xlbifffdeffcdBEEFDFaAba4TestfMp_25generator44c4bc1174bb852efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s12CatalogTests05SplitB0V0074atemporalsplitkeepsorderandputseveryeventononeside_xlbifffdeffcdBEEFDFaAba4TestfMp_33testContentRecord44c4bc1174bb852efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s12CatalogTests05SplitB0V0074atemporalsplitkeepsorderandputseveryeventononeside_xlbifffdeffcdBEEFDFaAba4TestfMp_24accessor44c4bc1174bb852efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/CatalogTests/SplitTests.swift:141:6-141:6
