@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests06FrozenB0V0062frozenweightspassthesamegradienttotheinput_rebhedeicdBAJHCzpba4TestfMp_16e1e0b072fa99b7f1fMu_() async throws -> Void {
  @Sendable func $s13AutodiffTests06FrozenB0V0062frozenweightspassthesamegradienttotheinput_rebhedeicdBAJHCzpba4TestfMp_7__localfMu0_(_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s13AutodiffTests06FrozenB0V0062frozenweightspassthesamegradienttotheinput_rebhedeicdBAJHCzpba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(FrozenTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s13AutodiffTests06FrozenB0V0062frozenweightspassthesamegradienttotheinput_rebhedeicdBAJHCzpba4TestfMp_7__localfMu_.`frozen weights pass the same gradient to the input`())))
  }
  try await $s13AutodiffTests06FrozenB0V0062frozenweightspassthesamegradienttotheinput_rebhedeicdBAJHCzpba4TestfMp_7__localfMu0_()
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s13AutodiffTests06FrozenB0V0062frozenweightspassthesamegradienttotheinput_rebhedeicdBAJHCzpba4TestfMp_25generatore1e0b072fa99b7f1fMu_() async -> Testing.Test {
  return .__function(
  named: "`frozen weights pass the same gradient to the input`()",
  in: FrozenTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "frozen weights pass the same gradient to the input",traits: [],sourceLocation: Testing.SourceLocation(__uncheckedFileID: "AutodiffTests/FrozenTests.swift", filePath: "/work/tree/Tests/AutodiffTests/FrozenTests.swift", line: 65, column: 6),
  parameters: [],
  testFunction: $s13AutodiffTests06FrozenB0V0062frozenweightspassthesamegradienttotheinput_rebhedeicdBAJHCzpba4TestfMp_16e1e0b072fa99b7f1fMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s13AutodiffTests06FrozenB0V0062frozenweightspassthesamegradienttotheinput_rebhedeicdBAJHCzpba4TestfMp_24accessore1e0b072fa99b7f1fMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s13AutodiffTests06FrozenB0V0062frozenweightspassthesamegradienttotheinput_rebhedeicdBAJHCzpba4TestfMp_25generatore1e0b072fa99b7f1fMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s13AutodiffTests06FrozenB0V0062frozenweightspassthesamegradienttotheinput_rebhedeicdBAJHCzpba4TestfMp_33testContentRecorde1e0b072fa99b7f1fMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s13AutodiffTests06FrozenB0V0062frozenweightspassthesamegradienttotheinput_rebhedeicdBAJHCzpba4TestfMp_24accessore1e0b072fa99b7f1fMu_($0, $1, $2, $3) },
  0,
  0
)

// original-source-range: /work/tree/Tests/AutodiffTests/FrozenTests.swift:70:6-70:6
