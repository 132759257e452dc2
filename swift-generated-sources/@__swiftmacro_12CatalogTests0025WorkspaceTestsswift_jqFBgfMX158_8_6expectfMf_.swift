Testing.__checkBinaryOperation(Workspace.stateFolder(environment: ["XDG_STATE_HOME": "/s", "HOME": "/h"]).path,{ $0 == $1() },"/s/whyrec",expression: .__fromBinaryOperation(.__fromSyntaxNode(#"Workspace.stateFolder(environment: ["XDG_STATE_HOME": "/s", "HOME": "/h"]).path"#),"==",.__fromStringLiteral(#""/s/whyrec""#, "/s/whyrec")),comments: [],isRequired: false,sourceLocation: Testing.SourceLocation.__here()).__expected()

// original-source-range: /work/tree/Tests/CatalogTests/WorkspaceTests.swift:159:9-161:32
