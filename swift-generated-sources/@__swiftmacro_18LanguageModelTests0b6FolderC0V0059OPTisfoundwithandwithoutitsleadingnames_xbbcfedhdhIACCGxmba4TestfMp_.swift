@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b6FolderC0V0059OPTisfoundwithandwithoutitsleadingnames_xbbcfedhdhIACCGxmba4TestfMp_16a92b2dd056d6f85cfMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests0b6FolderC0V0059OPTisfoundwithandwithoutitsleadingnames_xbbcfedhdhIACCGxmba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0b6FolderC0V0059OPTisfoundwithandwithoutitsleadingnames_xbbcfedhdhIACCGxmba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelFolderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0b6FolderC0V0059OPTisfoundwithandwithoutitsleadingnames_xbbcfedhdhIACCGxmba4TestfMp_7__localfMu_.`OPT is found with and without its leading names`())))
  }
  try await $s18LanguageModelTests0b6FolderC0V0059OPTisfoundwithandwithoutitsleadingnames_xbbcfedhdhIACCGxmba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b6FolderC0V0059OPTisfoundwithandwithoutitsleadingnames_xbbcfedhdhIACCGxmba4TestfMp_25generatora92b2dd056d6f85cfMu_() async -> Testing.Test {
  return .__function(
  named: "`OPT is found with and without its leading names`()",
  in: ModelFolderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "OPT is found with and without its leading names",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/ModelFolderTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift", line: 36, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests0b6FolderC0V0059OPTisfoundwithandwithoutitsleadingnames_xbbcfedhdhIACCGxmba4TestfMp_16a92b2dd056d6f85cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0b6FolderC0V0059OPTisfoundwithandwithoutitsleadingnames_xbbcfedhdhIACCGxmba4TestfMp_24accessora92b2dd056d6f85cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0b6FolderC0V0059OPTisfoundwithandwithoutitsleadingnames_xbbcfedhdhIACCGxmba4TestfMp_25generatora92b2dd056d6f85cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0b6FolderC0V0059OPTisfoundwithandwithoutitsleadingnames_xbbcfedhdhIACCGxmba4TestfMp_33testContentRecorda92b2dd056d6f85cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0b6FolderC0V0059OPTisfoundwithandwithoutitsleadingnames_xbbcfedhdhIACCGxmba4TestfMp_24accessora92b2dd056d6f85cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:54:6-54:6
