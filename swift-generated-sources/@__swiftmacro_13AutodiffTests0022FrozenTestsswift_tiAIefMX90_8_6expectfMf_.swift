Testing.__checkValue(chained == (try recording.whole(isFrozen: true)),expression: .__fromSyntaxNode("chained == (try recording.whole(isFrozen: true))"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AutodiffTests/FrozenTests.swift:91:9-91:66
