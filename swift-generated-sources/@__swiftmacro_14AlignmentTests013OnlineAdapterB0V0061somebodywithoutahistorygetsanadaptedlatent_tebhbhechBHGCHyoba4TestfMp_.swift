@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests013OnlineAdapterB0V0061somebodywithoutahistorygetsanadaptedlatent_tebhbhechBHGCHyoba4TestfMp_16e59cc760ee8a690cfMu_() async throws -> Void {
  @Sendable func $s14AlignmentTests013OnlineAdapterB0V0061somebodywithoutahistorygetsanadaptedlatent_tebhbhechBHGCHyoba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s14AlignmentTests013OnlineAdapterB0V0061somebodywithoutahistorygetsanadaptedlatent_tebhbhechBHGCHyoba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(OnlineAdapterTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s14AlignmentTests013OnlineAdapterB0V0061somebodywithoutahistorygetsanadaptedlatent_tebhbhechBHGCHyoba4TestfMp_7__localfMu_.`somebody without a history gets an adapted latent`())))
  }
  try await $s14AlignmentTests013OnlineAdapterB0V0061somebodywithoutahistorygetsanadaptedlatent_tebhbhechBHGCHyoba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s14AlignmentTests013OnlineAdapterB0V0061somebodywithoutahistorygetsanadaptedlatent_tebhbhechBHGCHyoba4TestfMp_25generatore59cc760ee8a690cfMu_() async -> Testing.Test {
  return .__function(
  named: "`somebody without a history gets an adapted latent`()",
  in: OnlineAdapterTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "somebody without a history gets an adapted latent",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AlignmentTests/OnlineAdapterTests.swift", filePath: "/work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift", line: 85, column: 6),
  parameters: [],
  testFunction: $s14AlignmentTests013OnlineAdapterB0V0061somebodywithoutahistorygetsanadaptedlatent_tebhbhechBHGCHyoba4TestfMp_16e59cc760ee8a690cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s14AlignmentTests013OnlineAdapterB0V0061somebodywithoutahistorygetsanadaptedlatent_tebhbhechBHGCHyoba4TestfMp_24accessore59cc760ee8a690cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s14AlignmentTests013OnlineAdapterB0V0061somebodywithoutahistorygetsanadaptedlatent_tebhbhechBHGCHyoba4TestfMp_25generatore59cc760ee8a690cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s14AlignmentTests013OnlineAdapterB0V0061somebodywithoutahistorygetsanadaptedlatent_tebhbhechBHGCHyoba4TestfMp_33testContentRecorde59cc760ee8a690cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s14AlignmentTests013OnlineAdapterB0V0061somebodywithoutahistorygetsanadaptedlatent_tebhbhechBHGCHyoba4TestfMp_24accessore59cc760ee8a690cfMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:91:6-91:6
