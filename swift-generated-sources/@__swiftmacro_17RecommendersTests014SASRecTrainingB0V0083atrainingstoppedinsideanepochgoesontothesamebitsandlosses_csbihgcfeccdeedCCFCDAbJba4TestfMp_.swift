@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests014SASRecTrainingB0V0083atrainingstoppedinsideanepochgoesontothesamebitsandlosses_csbihgcfeccdeedCCFCDAbJba4TestfMp_17Z384f3d941d34b5c8fMu_() async throws -> Void {
  @Sendable func $s17RecommendersTests014SASRecTrainingB0V0083atrainingstoppedinsideanepochgoesontothesamebitsandlosses_csbihgcfeccdeedCCFCDAbJba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s17RecommendersTests014SASRecTrainingB0V0083atrainingstoppedinsideanepochgoesontothesamebitsandlosses_csbihgcfeccdeedCCFCDAbJba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(SASRecTrainingTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s17RecommendersTests014SASRecTrainingB0V0083atrainingstoppedinsideanepochgoesontothesamebitsandlosses_csbihgcfeccdeedCCFCDAbJba4TestfMp_7__localfMu_.`a training stopped inside an epoch goes on to the same bits and losses`())))
  }
  try await $s17RecommendersTests014SASRecTrainingB0V0083atrainingstoppedinsideanepochgoesontothesamebitsandlosses_csbihgcfeccdeedCCFCDAbJba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s17RecommendersTests014SASRecTrainingB0V0083atrainingstoppedinsideanepochgoesontothesamebitsandlosses_csbihgcfeccdeedCCFCDAbJba4TestfMp_25generator384f3d941d34b5c8fMu_() async -> Testing.Test {
  return .__function(
  named: "`a training stopped inside an epoch goes on to the same bits and losses`()",
  in: SASRecTrainingTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "a training stopped inside an epoch goes on to the same bits and losses",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "RecommendersTests/SASRecTrainingTests.swift", filePath: "/work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift", line: 76, column: 6),
  parameters: [],
  testFunction: $s17RecommendersTests014SASRecTrainingB0V0083atrainingstoppedinsideanepochgoesontothesamebitsandlosses_csbihgcfeccdeedCCFCDAbJba4TestfMp_17Z384f3d941d34b5c8fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s17RecommendersTests014SASRecTrainingB0V0083atrainingstoppedinsideanepochgoesontothesamebitsandlosses_csbihgcfeccdeedCCFCDAbJba4TestfMp_24accessor384f3d941d34b5c8fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s17RecommendersTests014SASRecTrainingB0V0083atrainingstoppedinsideanepochgoesontothesamebitsandlosses_csbihgcfeccdeedCCFCDAbJba4TestfMp_25generator384f3d941d34b5c8fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s17RecommendersTests014SASRecTrainingB0V0083atrainingstoppedinsideanepochgoesontothesamebitsandlosses_csbihgcfeccdeedCCFCDAbJba4TestfMp_33testContentRecord384f3d941d34b5c8fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s17RecommendersTests014SASRecTrainingB0V0083atrainingstoppedinsideanepochgoesontothesamebitsandlosses_csbihgcfeccdeedCCFCDAbJba4TestfMp_24accessor384f3d941d34b5c8fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/RecommendersTests/SASRecTrainingTests.swift:95:6-95:6
