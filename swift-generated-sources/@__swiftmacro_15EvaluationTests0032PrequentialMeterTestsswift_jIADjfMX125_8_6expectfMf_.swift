Testing.__checkValue(try StreamWindow(text) == window,expression: .__fromSyntaxNode("try StreamWindow(text) == window"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/EvaluationTests/Prequential/PrequentialMeterTests.swift:126:9-126:50
