@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests011SoundDamageB0V0071Nothingtextandacontainerwithoutsamplesareerrors_djbedbjhhdCFBBACaqocavb4TestfMp_17Z4476b69afbfadc48fMu_() async throws -> Void {
  @Sendable func $s10MediaTests011SoundDamageB0V0071Nothingtextandacontainerwithoutsamplesareerrors_djbedbjhhdCFBBACaqocavb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests011SoundDamageB0V0071Nothingtextandacontainerwithoutsamplesareerrors_djbedbjhhdCFBBACaqocavb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SoundDamageTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests011SoundDamageB0V0071Nothingtextandacontainerwithoutsamplesareerrors_djbedbjhhdCFBBACaqocavb4TestfMp_7__localfMu_.`Nothing, text and a container without samples are errors`())))
  }
  try await $s10MediaTests011SoundDamageB0V0071Nothingtextandacontainerwithoutsamplesareerrors_djbedbjhhdCFBBACaqocavb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests011SoundDamageB0V0071Nothingtextandacontainerwithoutsamplesareerrors_djbedbjhhdCFBBACaqocavb4TestfMp_25generator4476b69afbfadc48fMu_() async -> Testing.Test {
  return .__function(
  named: "`Nothing, text and a container without samples are errors`()",
  in: SoundDamageTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "Nothing, text and a container without samples are errors",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/SoundDamageTests.swift", filePath: "/work/tree/Tests/MediaTests/SoundDamageTests.swift", line: 49, column: 6),
  parameters: [],
  testFunction: $s10MediaTests011SoundDamageB0V0071Nothingtextandacontainerwithoutsamplesareerrors_djbedbjhhdCFBBACaqocavb4TestfMp_17Z4476b69afbfadc48fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests011SoundDamageB0V0071Nothingtextandacontainerwithoutsamplesareerrors_djbedbjhhdCFBBACaqocavb4TestfMp_24accessor4476b69afbfadc48fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests011SoundDamageB0V0071Nothingtextandacontainerwithoutsamplesareerrors_djbedbjhhdCFBBACaqocavb4TestfMp_25generator4476b69afbfadc48fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests011SoundDamageB0V0071Nothingtextandacontainerwithoutsamplesareerrors_djbedbjhhdCFBBACaqocavb4TestfMp_33testContentRecord4476b69afbfadc48fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests011SoundDamageB0V0071Nothingtextandacontainerwithoutsamplesareerrors_djbedbjhhdCFBBACaqocavb4TestfMp_24accessor4476b69afbfadc48fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/SoundDamageTests.swift:53:6-53:6
