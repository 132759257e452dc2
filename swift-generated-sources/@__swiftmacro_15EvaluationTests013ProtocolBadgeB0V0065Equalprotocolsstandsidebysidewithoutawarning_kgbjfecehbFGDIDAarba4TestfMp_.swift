@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests013ProtocolBadgeB0V0065Equalprotocolsstandsidebysidewithoutawarning_kgbjfecehbFGDIDAarba4TestfMp_17Z543a7e57ee88fb40fMu_() async throws -> Void {
  @Sendable func $s15EvaluationTests013ProtocolBadgeB0V0065Equalprotocolsstandsidebysidewithoutawarning_kgbjfecehbFGDIDAarba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s15EvaluationTests013ProtocolBadgeB0V0065Equalprotocolsstandsidebysidewithoutawarning_kgbjfecehbFGDIDAarba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(ProtocolBadgeTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s15EvaluationTests013ProtocolBadgeB0V0065Equalprotocolsstandsidebysidewithoutawarning_kgbjfecehbFGDIDAarba4TestfMp_7__localfMu_.`Equal protocols stand side by side without a warning`())))
  }
  try await $s15EvaluationTests013ProtocolBadgeB0V0065Equalprotocolsstandsidebysidewithoutawarning_kgbjfecehbFGDIDAarba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s15EvaluationTests013ProtocolBadgeB0V0065Equalprotocolsstandsidebysidewithoutawarning_kgbjfecehbFGDIDAarba4TestfMp_25generator543a7e57ee88fb40fMu_() async -> Testing.Test {
  return .__function(
  named: "`Equal protocols stand side by side without a warning`()",
  in: ProtocolBadgeTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Equal protocols stand side by side without a warning",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EvaluationTests/ProtocolBadgeTests.swift", filePath: "/work/tree/Tests/EvaluationTests/ProtocolBadgeTests.swift", line: 10, column: 6),
  parameters: [],
  testFunction: $s15EvaluationTests013ProtocolBadgeB0V0065Equalprotocolsstandsidebysidewithoutawarning_kgbjfecehbFGDIDAarba4TestfMp_17Z543a7e57ee88fb40fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s15EvaluationTests013ProtocolBadgeB0V0065Equalprotocolsstandsidebysidewithoutawarning_kgbjfecehbFGDIDAarba4TestfMp_24accessor543a7e57ee88fb40fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s15EvaluationTests013ProtocolBadgeB0V0065Equalprotocolsstandsidebysidewithoutawarning_kgbjfecehbFGDIDAarba4TestfMp_25generator543a7e57ee88fb40fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s15EvaluationTests013ProtocolBadgeB0V0065Equalprotocolsstandsidebysidewithoutawarning_kgbjfecehbFGDIDAarba4TestfMp_33testContentRecord543a7e57ee88fb40fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s15EvaluationTests013ProtocolBadgeB0V0065Equalprotocolsstandsidebysidewithoutawarning_kgbjfecehbFGDIDAarba4TestfMp_24accessor543a7e57ee88fb40fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EvaluationTests/ProtocolBadgeTests.swift:14:6-14:6
