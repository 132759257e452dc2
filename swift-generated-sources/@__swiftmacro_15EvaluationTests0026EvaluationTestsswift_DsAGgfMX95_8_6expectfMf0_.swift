Testing.__checkClosureCall(throws: EvaluationError.self,performing: { try OutcomeFile.read(path + ".missing") },expression: .__fromSyntaxNode(#"try OutcomeFile.read(path + ".missing")"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:96:9-96:90
