using Xunit;

namespace Credence.App.Tests.Mcp;

/// <summary>Tests that use the same clients.</summary>
[CollectionDefinition(Name)]
public sealed class McpCollection : ICollectionFixture<McpClients>
{
    internal const string Name = "clients of the protocol";
}
