@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests015CachedAttentionB0V0055halvesarethenearestonestiestoeven_jFaddheecFIEDHtvAbagb4TestfMp_17Z38e1ce1cf82ea361fMu_() async throws -> Void {
  @Sendable func $s11TensorTests015CachedAttentionB0V0055halvesarethenearestonestiestoeven_jFaddheecFIEDHtvAbagb4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests015CachedAttentionB0V0055halvesarethenearestonestiestoeven_jFaddheecFIEDHtvAbagb4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(CachedAttentionTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests015CachedAttentionB0V0055halvesarethenearestonestiestoeven_jFaddheecFIEDHtvAbagb4TestfMp_7__localfMu_.`halves are the nearest ones, ties to even`())))
  }
  try await $s11TensorTests015CachedAttentionB0V0055halvesarethenearestonestiestoeven_jFaddheecFIEDHtvAbagb4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests015CachedAttentionB0V0055halvesarethenearestonestiestoeven_jFaddheecFIEDHtvAbagb4TestfMp_25generator38e1ce1cf82ea361fMu_() async -> Testing.Test {
  return .__function(
  named: "`halves are the nearest ones, ties to even`()",
  in: CachedAttentionTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "halves are the nearest ones, ties to even",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/CachedAttentionTests.swift", filePath: "/work/tree/Tests/TensorTests/CachedAttentionTests.swift", line: 39, column: 6),
  parameters: [],
  testFunction: $s11TensorTests015CachedAttentionB0V0055halvesarethenearestonestiestoeven_jFaddheecFIEDHtvAbagb4TestfMp_17Z38e1ce1cf82ea361fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests015CachedAttentionB0V0055halvesarethenearestonestiestoeven_jFaddheecFIEDHtvAbagb4TestfMp_24accessor38e1ce1cf82ea361fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests015CachedAttentionB0V0055halvesarethenearestonestiestoeven_jFaddheecFIEDHtvAbagb4TestfMp_25generator38e1ce1cf82ea361fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests015CachedAttentionB0V0055halvesarethenearestonestiestoeven_jFaddheecFIEDHtvAbagb4TestfMp_33testContentRecord38e1ce1cf82ea361fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests015CachedAttentionB0V0055halvesarethenearestonestiestoeven_jFaddheecFIEDHtvAbagb4TestfMp_24accessor38e1ce1cf82ea361fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/CachedAttentionTests.swift:53:6-53:6
