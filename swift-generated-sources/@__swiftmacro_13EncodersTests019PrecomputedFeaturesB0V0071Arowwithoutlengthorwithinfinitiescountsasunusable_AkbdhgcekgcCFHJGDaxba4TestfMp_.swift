@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests019PrecomputedFeaturesB0V0071Arowwithoutlengthorwithinfinitiescountsasunusable_AkbdhgcekgcCFHJGDaxba4TestfMp_16Z4b38e708370805efMu_() async throws -> Void {
  @Sendable func $s13EncodersTests019PrecomputedFeaturesB0V0071Arowwithoutlengthorwithinfinitiescountsasunusable_AkbdhgcekgcCFHJGDaxba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13EncodersTests019PrecomputedFeaturesB0V0071Arowwithoutlengthorwithinfinitiescountsasunusable_AkbdhgcekgcCFHJGDaxba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(PrecomputedFeaturesTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13EncodersTests019PrecomputedFeaturesB0V0071Arowwithoutlengthorwithinfinitiescountsasunusable_AkbdhgcekgcCFHJGDaxba4TestfMp_7__localfMu_.`A row without length or with infinities counts as unusable`())))
  }
  try await $s13EncodersTests019PrecomputedFeaturesB0V0071Arowwithoutlengthorwithinfinitiescountsasunusable_AkbdhgcekgcCFHJGDaxba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13EncodersTests019PrecomputedFeaturesB0V0071Arowwithoutlengthorwithinfinitiescountsasunusable_AkbdhgcekgcCFHJGDaxba4TestfMp_24generator4b38e708370805efMu_() async -> Testing.Test {
  return .__function(
  named: "`A row without length or with infinities counts as unusable`()",
  in: PrecomputedFeaturesTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A row without length or with infinities counts as unusable",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "EncodersTests/PrecomputedFeaturesTests.swift", filePath: "/work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift", line: 91, column: 6),
  parameters: [],
  testFunction: $s13EncodersTests019PrecomputedFeaturesB0V0071Arowwithoutlengthorwithinfinitiescountsasunusable_AkbdhgcekgcCFHJGDaxba4TestfMp_16Z4b38e708370805efMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13EncodersTests019PrecomputedFeaturesB0V0071Arowwithoutlengthorwithinfinitiescountsasunusable_AkbdhgcekgcCFHJGDaxba4TestfMp_23accessor4b38e708370805efMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13EncodersTests019PrecomputedFeaturesB0V0071Arowwithoutlengthorwithinfinitiescountsasunusable_AkbdhgcekgcCFHJGDaxba4TestfMp_24generator4b38e708370805efMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13EncodersTests019PrecomputedFeaturesB0V0071Arowwithoutlengthorwithinfinitiescountsasunusable_AkbdhgcekgcCFHJGDaxba4TestfMp_32testContentRecord4b38e708370805efMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13EncodersTests019PrecomputedFeaturesB0V0071Arowwithoutlengthorwithinfinitiescountsasunusable_AkbdhgcekgcCFHJGDaxba4TestfMp_23accessor4b38e708370805efMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/EncodersTests/Precomputed/PrecomputedFeaturesTests.swift:97:6-97:6
