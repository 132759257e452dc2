@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b10FolderFuzzC0V0055amutatedfilenevertakestheprogramdown_EHaheffdhDICBEviba4TestfMp_16accaa4ecfe0a4415fMu_(name arg0:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests0b10FolderFuzzC0V0055amutatedfilenevertakestheprogramdown_EHaheffdhDICBEviba4TestfMp_7__localfMu0_(name arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests0b10FolderFuzzC0V0055amutatedfilenevertakestheprogramdown_EHaheffdhDICBEviba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ModelFolderFuzzTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests0b10FolderFuzzC0V0055amutatedfilenevertakestheprogramdown_EHaheffdhDICBEviba4TestfMp_7__localfMu_.`a mutated file never takes the program down`(name: arg0))))
  }
  try await $s18LanguageModelTests0b10FolderFuzzC0V0055amutatedfilenevertakestheprogramdown_EHaheffdhDICBEviba4TestfMp_7__localfMu0_(name: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests0b10FolderFuzzC0V0055amutatedfilenevertakestheprogramdown_EHaheffdhDICBEviba4TestfMp_25generatoraccaa4ecfe0a4415fMu_() async -> Testing.Test {
  return .__function(
  named: "`a mutated file never takes the program down`(name:)",
  in: ModelFolderFuzzTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a mutated file never takes the program down",traits: [],arguments: {files},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/ModelFolderFuzzTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Weights/ModelFolderFuzzTests.swift", line: 18, column: 6),
  parameters: [(firstName: "name",secondName: nil,type: (String).self)],
  testFunction: $s18LanguageModelTests0b10FolderFuzzC0V0055amutatedfilenevertakestheprogramdown_EHaheffdhDICBEviba4TestfMp_16accaa4ecfe0a4415fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests0b10FolderFuzzC0V0055amutatedfilenevertakestheprogramdown_EHaheffdhDICBEviba4TestfMp_24accessoraccaa4ecfe0a4415fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests0b10FolderFuzzC0V0055amutatedfilenevertakestheprogramdown_EHaheffdhDICBEviba4TestfMp_25generatoraccaa4ecfe0a4415fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests0b10FolderFuzzC0V0055amutatedfilenevertakestheprogramdown_EHaheffdhDICBEviba4TestfMp_33testContentRecordaccaa4ecfe0a4415fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests0b10FolderFuzzC0V0055amutatedfilenevertakestheprogramdown_EHaheffdhDICBEviba4TestfMp_24accessoraccaa4ecfe0a4415fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Weights/ModelFolderFuzzTests.swift:45:6-45:6
