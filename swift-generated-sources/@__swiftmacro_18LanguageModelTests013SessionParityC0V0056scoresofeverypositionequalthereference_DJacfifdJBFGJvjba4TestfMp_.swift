@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests013SessionParityC0V0056scoresofeverypositionequalthereference_DJacfifdJBFGJvjba4TestfMp_17Z9d5c762a7873f548fMu_(name arg0:String) async throws -> Void {
  @Sendable func $s18LanguageModelTests013SessionParityC0V0056scoresofeverypositionequalthereference_DJacfifdJBFGJvjba4TestfMp_7__localfMu0_(name arg0:String,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s18LanguageModelTests013SessionParityC0V0056scoresofeverypositionequalthereference_DJacfifdJBFGJvjba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SessionParityTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s18LanguageModelTests013SessionParityC0V0056scoresofeverypositionequalthereference_DJacfifdJBFGJvjba4TestfMp_7__localfMu_.`scores of every position equal the reference`(name: arg0))))
  }
  try await $s18LanguageModelTests013SessionParityC0V0056scoresofeverypositionequalthereference_DJacfifdJBFGJvjba4TestfMp_7__localfMu0_(name: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s18LanguageModelTests013SessionParityC0V0056scoresofeverypositionequalthereference_DJacfifdJBFGJvjba4TestfMp_25generator9d5c762a7873f548fMu_() async -> Testing.Test {
  return .__function(
  named: "`scores of every position equal the reference`(name:)",
  in: SessionParityTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "scores of every position equal the reference",traits: [],arguments: {folders},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "LanguageModelTests/SessionParityTests.swift", filePath: "/work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift", line: 30, column: 6),
  parameters: [(firstName: "name",secondName: nil,type: (String).self)],
  testFunction: $s18LanguageModelTests013SessionParityC0V0056scoresofeverypositionequalthereference_DJacfifdJBFGJvjba4TestfMp_17Z9d5c762a7873f548fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s18LanguageModelTests013SessionParityC0V0056scoresofeverypositionequalthereference_DJacfifdJBFGJvjba4TestfMp_24accessor9d5c762a7873f548fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s18LanguageModelTests013SessionParityC0V0056scoresofeverypositionequalthereference_DJacfifdJBFGJvjba4TestfMp_25generator9d5c762a7873f548fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s18LanguageModelTests013SessionParityC0V0056scoresofeverypositionequalthereference_DJacfifdJBFGJvjba4TestfMp_33testContentRecord9d5c762a7873f548fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s18LanguageModelTests013SessionParityC0V0056scoresofeverypositionequalthereference_DJacfifdJBFGJvjba4TestfMp_24accessor9d5c762a7873f548fMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionParityTests.swift:48:6-48:6
