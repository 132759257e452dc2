Testing.__checkValue(Self.distance(try warm(short), shortScores) < 1e-4,expression: .__fromSyntaxNode("Self.distance(try warm(short), shortScores) < 1e-4"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionReuseTests.swift:51:9-51:68
