Testing.__checkValue(try shards.floats("twice") == [7],expression: .__fromSyntaxNode(#"try shards.floats("twice") == [7]"#),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/LayersTests/SafetensorsShardsTests.swift:43:9-43:51
