Testing.__checkValue(places.allSatisfy { $0 == -1 },expression: .__fromSyntaxNode("places.allSatisfy { $0 == -1 }"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineAdapterTests.swift:128:9-128:48
