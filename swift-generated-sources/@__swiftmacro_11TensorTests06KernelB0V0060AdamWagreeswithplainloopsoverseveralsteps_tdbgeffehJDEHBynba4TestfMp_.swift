@available(*, deprecated, message: "This function is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests06KernelB0V0060AdamWagreeswithplainloopsoverseveralsteps_tdbgeffehJDEHBynba4TestfMp_17Z5fc124e3c332857cfMu_(n arg0:Int) async throws -> Void {
  @Sendable func $s11TensorTests06KernelB0V0060AdamWagreeswithplainloopsoverseveralsteps_tdbgeffehJDEHBynba4TestfMp_7__localfMu0_(n arg0:Int,_:isolated (any _Concurrency.Actor)?=Testing.__defaultSynchronousIsolationContext) async throws {
    let $s11TensorTests06KernelB0V0060AdamWagreeswithplainloopsoverseveralsteps_tdbgeffehJDEHBynba4TestfMp_7__localfMu_ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait(KernelTests())))
    _ = unsafe try await Testing.__requiringUnsafe(Testing.__requiringTry(Testing.__requiringAwait($s11TensorTests06KernelB0V0060AdamWagreeswithplainloopsoverseveralsteps_tdbgeffehJDEHBynba4TestfMp_7__localfMu_.`AdamW agrees with plain loops over several steps`(n: arg0))))
  }
  try await $s11TensorTests06KernelB0V0060AdamWagreeswithplainloopsoverseveralsteps_tdbgeffehJDEHBynba4TestfMp_7__localfMu0_(n: arg0)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
@Sendable private static func $s11TensorTests06KernelB0V0060AdamWagreeswithplainloopsoverseveralsteps_tdbgeffehJDEHBynba4TestfMp_25generator5fc124e3c332857cfMu_() async -> Testing.Test {
  return .__function(
  named: "`AdamW agrees with plain loops over several steps`(n:)",
  in: KernelTests.self,
  xcTestCompatibleSelector: nil,
  displayName: "AdamW agrees with plain loops over several steps",traits: [],arguments: {sizes},sourceLocation: Testing.SourceLocation(__uncheckedFileID: "TensorTests/KernelTests.swift", filePath: "/work/tree/Tests/TensorTests/KernelTests.swift", line: 138, column: 6),
  parameters: [(firstName: "n",secondName: nil,type: (Int).self)],
  testFunction: $s11TensorTests06KernelB0V0060AdamWagreeswithplainloopsoverseveralsteps_tdbgeffehJDEHBynba4TestfMp_17Z5fc124e3c332857cfMu_
)
}

@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private static nonisolated let $s11TensorTests06KernelB0V0060AdamWagreeswithplainloopsoverseveralsteps_tdbgeffehJDEHBynba4TestfMp_24accessor5fc124e3c332857cfMu_: Testing.__TestContentRecordAccessor = { outValue, type, _, _ in
  Testing.Test.__store($s11TensorTests06KernelB0V0060AdamWagreeswithplainloopsoverseveralsteps_tdbgeffehJDEHBynba4TestfMp_25generator5fc124e3c332857cfMu_, into: outValue, asTypeAt: type)
}

@section("swift5_tests")
@used
@available(*, deprecated, message: "This property is an implementation detail of the testing library. Do not use it directly.")
private nonisolated static let $s11TensorTests06KernelB0V0060AdamWagreeswithplainloopsoverseveralsteps_tdbgeffehJDEHBynba4TestfMp_33testContentRecord5fc124e3c332857cfMu_: Testing.__TestContentRecord = (
  0x74657374, /* 'test' */
  0,
  { unsafe $s11TensorTests06KernelB0V0060AdamWagreeswithplainloopsoverseveralsteps_tdbgeffehJDEHBynba4TestfMp_24accessor5fc124e3c332857cfMu_($0, $1, $2, $3) },
  0b10,
  0
)

// original-source-range: /work/tree/Tests/TensorTests/KernelTests.swift:164:6-164:6
