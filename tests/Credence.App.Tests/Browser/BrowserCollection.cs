using Xunit;

namespace Credence.App.Tests.Browser;

/// <summary>Tests that look at one server through one browser.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Visitor>
{
    internal const string Name = "one browser";
}
