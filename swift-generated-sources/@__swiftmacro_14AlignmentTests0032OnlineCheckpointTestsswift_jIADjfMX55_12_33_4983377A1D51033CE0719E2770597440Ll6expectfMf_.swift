Testing.__checkClosureCall(throws: ModelFileError.self,performing: {
                try OnlineAdapter(resuming: url, base: SmallBase(items: 41, width: 6))
            },expression: .__fromSyntaxNode("try OnlineAdapter(resuming: url, base: SmallBase(items: 41, width: 6))"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift:56:13-58:14
