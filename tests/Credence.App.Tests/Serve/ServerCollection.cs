using Xunit;

namespace Credence.App.Tests.Serve;

/// <summary>Tests that ask one server.</summary>
[CollectionDefinition(Name)]
public sealed class ServerCollection : ICollectionFixture<ServerProcess>
{
    internal const string Name = "one server";
}
