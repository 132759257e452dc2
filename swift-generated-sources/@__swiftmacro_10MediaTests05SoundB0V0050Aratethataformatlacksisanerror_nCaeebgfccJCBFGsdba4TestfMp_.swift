@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests05SoundB0V0050Aratethataformatlacksisanerror_nCaeebgfccJCBFGsdba4TestfMp_16cdbe613c765f631bfMu_() async throws -> Void {
  @Sendable func $s10MediaTests05SoundB0V0050Aratethataformatlacksisanerror_nCaeebgfccJCBFGsdba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s10MediaTests05SoundB0V0050Aratethataformatlacksisanerror_nCaeebgfccJCBFGsdba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SoundTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s10MediaTests05SoundB0V0050Aratethataformatlacksisanerror_nCaeebgfccJCBFGsdba4TestfMp_7__localfMu_.`A rate that a format lacks is an error`())))
  }
  try await $s10MediaTests05SoundB0V0050Aratethataformatlacksisanerror_nCaeebgfccJCBFGsdba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s10MediaTests05SoundB0V0050Aratethataformatlacksisanerror_nCaeebgfccJCBFGsdba4TestfMp_25generatorcdbe613c765f631bfMu_() async -> Testing.Test {
  return .__function(
  named: "`A rate that a format lacks is an error`()",
  in: SoundTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "A rate that a format lacks is an error",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "MediaTests/SoundTests.swift", filePath: "/work/tree/Tests/MediaTests/SoundTests.swift", line: 42, column: 6),
  parameters: [],
  testFunction: $s10MediaTests05SoundB0V0050Aratethataformatlacksisanerror_nCaeebgfccJCBFGsdba4TestfMp_16cdbe613c765f631bfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s10MediaTests05SoundB0V0050Aratethataformatlacksisanerror_nCaeebgfccJCBFGsdba4TestfMp_24accessorcdbe613c765f631bfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s10MediaTests05SoundB0V0050Aratethataformatlacksisanerror_nCaeebgfccJCBFGsdba4TestfMp_25generatorcdbe613c765f631bfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s10MediaTests05SoundB0V0050Aratethataformatlacksisanerror_nCaeebgfccJCBFGsdba4TestfMp_33testContentRecordcdbe613c765f631bfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s10MediaTests05SoundB0V0050Aratethataformatlacksisanerror_nCaeebgfccJCBFGsdba4TestfMp_24accessorcdbe613c765f631bfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/MediaTests/SoundTests.swift:46:6-46:6
