Testing.__checkClosureCall(throws: EvaluationError.self,performing: { try OutcomeFile.read(path) },expression: .__fromSyntaxNode("try OutcomeFile.read(path)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:98:9-98:77
