using System.Text;
using System.Text.Json;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Skills.Dependencies;

/// <summary>Dependencies in <c>package.json</c>.</summary>
internal static class PackageFile
{
    private const int MostDepth = 32;
    private const int Inside = 2;

    internal static IEnumerable<DeclaredPackage> Read(FileText text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Text.TrimStart('\uFEFF'));
        try
        {
            return Packages(bytes);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // it is not what its name says, or holds a name that is no Unicode
            return [];
        }
    }

    private static List<DeclaredPackage> Packages(byte[] bytes)
    {
        var (found, list, line, counted) = (new List<DeclaredPackage>(), "", 1, 0);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MostDepth });
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            line += bytes.AsSpan(counted, (int)reader.TokenStartIndex - counted).Count((byte)'\n');
            counted = (int)reader.TokenStartIndex;
            if (reader.CurrentDepth == 1)
                list = reader.GetString()!;
            else if (reader.CurrentDepth == Inside && list is "dependencies" or "devDependencies" or "peerDependencies" or "optionalDependencies")
                found.Add(new DeclaredPackage(DependencyLists.JavaScript, reader.GetString()!, line));
        }

        return found;
    }
}
