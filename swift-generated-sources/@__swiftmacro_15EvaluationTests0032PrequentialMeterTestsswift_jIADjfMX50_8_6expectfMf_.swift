Testing.__checkValue(try measure(events, &meter).isEmpty,expression: .__fromSyntaxNode("try measure(events, &meter).isEmpty"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:51:9-51:53
