Testing.__checkClosureCall(throws: EvaluationError.self,performing: { try StreamWindow(text) },expression: .__fromSyntaxNode("try StreamWindow(text)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:131:9-131:73
