Testing.__checkValue(try session.scores(of: [candidate])[0] == many[index],expression: .__fromSyntaxNode("try session.scores(of: [candidate])[0] == many[index]"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LanguageModelTests/Inference/SessionCandidatesTests.swift:51:13-51:75
