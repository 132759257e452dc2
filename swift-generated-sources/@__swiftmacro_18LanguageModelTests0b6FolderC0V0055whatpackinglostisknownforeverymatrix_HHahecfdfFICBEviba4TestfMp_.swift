@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b6FolderC0V0055whatpackinglostisknownforeverymatrix_HHahecfdfFICBEviba4TestfMp_16Z88d7a6674c642c2fMu_() async throws -> Void {
  @Sendable func $s18LanguageModelTests0b6FolderC0V0055whatpackinglostisknownforeverymatrix_HHahecfdfFICBEviba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0b6FolderC0V0055whatpackinglostisknownforeverymatrix_HHahecfdfFICBEviba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelFolderTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0b6FolderC0V0055whatpackinglostisknownforeverymatrix_HHahecfdfFICBEviba4TestfMp_7__localfMu_.`what packing lost is known for every matrix`())))
  }
  try await $s18LanguageModelTests0b6FolderC0V0055whatpackinglostisknownforeverymatrix_HHahecfdfFICBEviba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b6FolderC0V0055whatpackinglostisknownforeverymatrix_HHahecfdfFICBEviba4TestfMp_24generator88d7a6674c642c2fMu_() async -> Testing.Test {
  return .__function(
  named: "`what packing lost is known for every matrix`()",
  in: ModelFolderTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "what packing lost is known for every matrix",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/ModelFolderTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift", line: 91, column: 6),
  parameters: [],
  testFunction: $s18LanguageModelTests0b6FolderC0V0055whatpackinglostisknownforeverymatrix_HHahecfdfFICBEviba4TestfMp_16Z88d7a6674c642c2fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0b6FolderC0V0055whatpackinglostisknownforeverymatrix_HHahecfdfFICBEviba4TestfMp_23accessor88d7a6674c642c2fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0b6FolderC0V0055whatpackinglostisknownforeverymatrix_HHahecfdfFICBEviba4TestfMp_24generator88d7a6674c642c2fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0b6FolderC0V0055whatpackinglostisknownforeverymatrix_HHahecfdfFICBEviba4TestfMp_32testContentRecord88d7a6674c642c2fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0b6FolderC0V0055whatpackinglostisknownforeverymatrix_HHahecfdfFICBEviba4TestfMp_23accessor88d7a6674c642c2fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderTests.swift:108:6-108:6
