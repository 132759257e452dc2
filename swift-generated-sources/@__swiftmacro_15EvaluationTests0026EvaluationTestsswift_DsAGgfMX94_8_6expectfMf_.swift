Testing.__checkValue(try OutcomeFile.read(path) == result,expression: .__fromSyntaxNode("try OutcomeFile.read(path) == result"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/EvaluationTests.swift:95:9-95:54
