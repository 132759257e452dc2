Testing.__checkValue(try measure(events, &byEvents).map(\.events) == [4],expression: .__fromSyntaxNode(#"try measure(events, &byEvents).map(\.events) == [4]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:92:9-92:69
