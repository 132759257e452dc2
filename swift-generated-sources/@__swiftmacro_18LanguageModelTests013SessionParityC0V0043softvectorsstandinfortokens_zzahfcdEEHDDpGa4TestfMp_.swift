@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests013SessionParityC0V0043softvectorsstandinfortokens_zzahfcdEEHDDpGa4TestfMp_17Z93ff198424187da1fMu_(name arg0:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests013SessionParityC0V0043softvectorsstandinfortokens_zzahfcdEEHDDpGa4TestfMp_7__localfMu0_(name arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests013SessionParityC0V0043softvectorsstandinfortokens_zzahfcdEEHDDpGa4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SessionParityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests013SessionParityC0V0043softvectorsstandinfortokens_zzahfcdEEHDDpGa4TestfMp_7__localfMu_.`soft vectors stand in for tokens`(name: arg0))))
  }
  try await $s18LanguageModelTests013SessionParityC0V0043softvectorsstandinfortokens_zzahfcdEEHDDpGa4TestfMp_7__localfMu0_(name: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests013SessionParityC0V0043softvectorsstandinfortokens_zzahfcdEEHDDpGa4TestfMp_25generator93ff198424187da1fMu_() async -> Testing.Test {
  return .__function(
  named: "`soft vectors stand in for tokens`(name:)",
  in: SessionParityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "soft vectors stand in for tokens",traits: [],arguments: {folders},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SessionParityTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift", line: 103, column: 6),
  parameters: [(firstName: "name",secondName: nil,type: (String).self)],
  testFunction: $s18LanguageModelTests013SessionParityC0V0043softvectorsstandinfortokens_zzahfcdEEHDDpGa4TestfMp_17Z93ff198424187da1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests013SessionParityC0V0043softvectorsstandinfortokens_zzahfcdEEHDDpGa4TestfMp_24accessor93ff198424187da1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests013SessionParityC0V0043softvectorsstandinfortokens_zzahfcdEEHDDpGa4TestfMp_25generator93ff198424187da1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests013SessionParityC0V0043softvectorsstandinfortokens_zzahfcdEEHDDpGa4TestfMp_33testContentRecord93ff198424187da1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests013SessionParityC0V0043softvectorsstandinfortokens_zzahfcdEEHDDpGa4TestfMp_24accessor93ff198424187da1fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift:116:6-116:6
