Testing.__checkValue(try shards.floats("a") == [1, 2],expression: .__fromSyntaxNode(#"try shards.floats("a") == [1, 2]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:42:9-42:50
