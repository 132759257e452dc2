Testing.__checkClosureCall(throws: ModelFileError.self,performing: {
                try OnlineAdapter(resuming: url, base: world.base)
            },expression: .__fromSyntaxNode("try OnlineAdapter(resuming: url, base: world.base)"),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/AlignmentTests/Online/OnlineCheckpointTests.swift:69:13-71:14
