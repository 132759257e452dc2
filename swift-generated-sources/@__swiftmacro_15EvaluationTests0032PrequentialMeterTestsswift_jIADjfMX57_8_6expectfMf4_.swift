Testing.__checkValue(try abs(#require(window.strictHit) - 2.0 / 5) < 1e-12,expression: .__fromSyntaxNode("try abs(#require(window.strictHit) - 2.0 / 5) < 1e-12"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:58:9-58:71
