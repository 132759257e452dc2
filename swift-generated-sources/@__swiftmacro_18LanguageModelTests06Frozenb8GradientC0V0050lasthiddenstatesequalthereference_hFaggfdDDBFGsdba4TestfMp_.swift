@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests06Frozenb8GradientC0V0050lasthiddenstatesequalthereference_hFaggfdDDBFGsdba4TestfMp_17Z74a37d4503182ecefMu_(name arg0:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests06Frozenb8GradientC0V0050lasthiddenstatesequalthereference_hFaggfdDDBFGsdba4TestfMp_7__localfMu0_(name arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests06Frozenb8GradientC0V0050lasthiddenstatesequalthereference_hFaggfdDDBFGsdba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FrozenModelGradientTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests06Frozenb8GradientC0V0050lasthiddenstatesequalthereference_hFaggfdDDBFGsdba4TestfMp_7__localfMu_.`last hidden states equal the reference`(name: arg0))))
  }
  try await $s18LanguageModelTests06Frozenb8GradientC0V0050lasthiddenstatesequalthereference_hFaggfdDDBFGsdba4TestfMp_7__localfMu0_(name: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests06Frozenb8GradientC0V0050lasthiddenstatesequalthereference_hFaggfdDDBFGsdba4TestfMp_25generator74a37d4503182ecefMu_() async -> Testing.Test {
  return .__function(
  named: "`last hidden states equal the reference`(name:)",
  in: FrozenModelGradientTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "last hidden states equal the reference",traits: [.enabled(if: SharedFolder.hasFixtures, "no fixtures beside the repository")],arguments: {["opt-tiny", "opt-tiny-postln-proj", "llama-tiny"]},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/FrozenModelGradientTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift", line: 30, column: 6),
  parameters: [(firstName: "name",secondName: nil,type: (String).self)],
  testFunction: $s18LanguageModelTests06Frozenb8GradientC0V0050lasthiddenstatesequalthereference_hFaggfdDDBFGsdba4TestfMp_17Z74a37d4503182ecefMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests06Frozenb8GradientC0V0050lasthiddenstatesequalthereference_hFaggfdDDBFGsdba4TestfMp_24accessor74a37d4503182ecefMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests06Frozenb8GradientC0V0050lasthiddenstatesequalthereference_hFaggfdDDBFGsdba4TestfMp_25generator74a37d4503182ecefMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests06Frozenb8GradientC0V0050lasthiddenstatesequalthereference_hFaggfdDDBFGsdba4TestfMp_33testContentRecord74a37d4503182ecefMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests06Frozenb8GradientC0V0050lasthiddenstatesequalthereference_hFaggfdDDBFGsdba4TestfMp_24accessor74a37d4503182ecefMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Training/FrozenModelGradientTests.swift:43:6-43:6
