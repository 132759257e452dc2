Testing.__checkValue(try abs(#require(window.hit) - 2.0 / 3) < 1e-12,expression: .__fromSyntaxNode("try abs(#require(window.hit) - 2.0 / 3) < 1e-12"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:57:9-57:65
