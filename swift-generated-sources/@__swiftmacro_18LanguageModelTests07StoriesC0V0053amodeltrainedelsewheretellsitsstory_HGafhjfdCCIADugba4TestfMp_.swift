@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests07StoriesC0V0053amodeltrainedelsewheretellsitsstory_HGafhjfdCCIADugba4TestfMp_16f84dc3615459f602fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests07StoriesC0V0053amodeltrainedelsewheretellsitsstory_HGafhjfdCCIADugba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests07StoriesC0V0053amodeltrainedelsewheretellsitsstory_HGafhjfdCCIADugba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(StoriesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests07StoriesC0V0053amodeltrainedelsewheretellsitsstory_HGafhjfdCCIADugba4TestfMp_7__localfMu_.`a model trained elsewhere tells its story`())))
  }
  try await $s18LanguageModelTests07StoriesC0V0053amodeltrainedelsewheretellsitsstory_HGafhjfdCCIADugba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests07StoriesC0V0053amodeltrainedelsewheretellsitsstory_HGafhjfdCCIADugba4TestfMp_25generatorf84dc3615459f602fMu_() async -> Testing.Test {
  return .__function(
  named: "`a model trained elsewhere tells its story`()",
  in: StoriesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a model trained elsewhere tells its story",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/StoriesTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Inference/StoriesTests.swift", line: 10, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests07StoriesC0V0053amodeltrainedelsewheretellsitsstory_HGafhjfdCCIADugba4TestfMp_16f84dc3615459f602fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests07StoriesC0V0053amodeltrainedelsewheretellsitsstory_HGafhjfdCCIADugba4TestfMp_24accessorf84dc3615459f602fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests07StoriesC0V0053amodeltrainedelsewheretellsitsstory_HGafhjfdCCIADugba4TestfMp_25generatorf84dc3615459f602fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests07StoriesC0V0053amodeltrainedelsewheretellsitsstory_HGafhjfdCCIADugba4TestfMp_33testContentRecordf84dc3615459f602fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests07StoriesC0V0053amodeltrainedelsewheretellsitsstory_HGafhjfdCCIADugba4TestfMp_24accessorf84dc3615459f602fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/StoriesTests.swift:24:6-24:6
