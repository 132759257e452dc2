@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0065Appendingeventsgiveswhatstartingwiththemgives_lhbgfeieeDGDIDAarba4TestfMp_17Z73bedb0b741524b9fMu_() async throws -> Void {
  @Sendable func $s16ExplanationTests09ExplainerB0V0065Appendingeventsgiveswhatstartingwiththemgives_lhbgfeieeDGDIDAarba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s16ExplanationTests09ExplainerB0V0065Appendingeventsgiveswhatstartingwiththemgives_lhbgfeieeDGDIDAarba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ExplainerTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s16ExplanationTests09ExplainerB0V0065Appendingeventsgiveswhatstartingwiththemgives_lhbgfeieeDGDIDAarba4TestfMp_7__localfMu_.`Appending events gives what starting with them gives`())))
  }
  try await $s16ExplanationTests09ExplainerB0V0065Appendingeventsgiveswhatstartingwiththemgives_lhbgfeieeDGDIDAarba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s16ExplanationTests09ExplainerB0V0065Appendingeventsgiveswhatstartingwiththemgives_lhbgfeieeDGDIDAarba4TestfMp_25generator73bedb0b741524b9fMu_() async -> Testing.Test {
  return .__function(
  named: "`Appending events gives what starting with them gives`()",
  in: ExplainerTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Appending events gives what starting with them gives",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "ExplanationTests/ExplainerTests.swift", filePath: "/work/tree/Tests/ExplanationTests/ExplainerTests.swift", line: 163, column: 6),
  parameters: [],
  testFunction: $s16ExplanationTests09ExplainerB0V0065Appendingeventsgiveswhatstartingwiththemgives_lhbgfeieeDGDIDAarba4TestfMp_17Z73bedb0b741524b9fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s16ExplanationTests09ExplainerB0V0065Appendingeventsgiveswhatstartingwiththemgives_lhbgfeieeDGDIDAarba4TestfMp_24accessor73bedb0b741524b9fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s16ExplanationTests09ExplainerB0V0065Appendingeventsgiveswhatstartingwiththemgives_lhbgfeieeDGDIDAarba4TestfMp_25generator73bedb0b741524b9fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s16ExplanationTests09ExplainerB0V0065Appendingeventsgiveswhatstartingwiththemgives_lhbgfeieeDGDIDAarba4TestfMp_33testContentRecord73bedb0b741524b9fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s16ExplanationTests09ExplainerB0V0065Appendingeventsgiveswhatstartingwiththemgives_lhbgfeieeDGDIDAarba4TestfMp_24accessor73bedb0b741524b9fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/ExplanationTests/ExplainerTests.swift:182:6-182:6
