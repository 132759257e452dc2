Testing.__checkValue(frozen == (try recording.whole(isFrozen: false)),expression: .__fromSyntaxNode("frozen == (try recording.whole(isFrozen: false))"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AutodiffTests/FrozenTests.swift:68:9-68:66
