using System.Globalization;
using Credence.Rules.Tables;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Credence.Rules.Dmn;

/// <summary>Looks through a YAML file event by event before it is read as a tree: no aliases, and not too much inside each other.</summary>
internal static class YamlShape
{
    /// <summary>Lists and mappings inside each other (levels).</summary>
    private const int MostDepth = 200;

    /// <summary>The first thing that is not allowed; null where all is well or the reader itself will complain.</summary>
    internal static TableProblem? Problem(string path)
    {
        using var text = new StreamReader(path);
        var parser = new Parser(text);
        var depth = 0;
        try
        {
            while (parser.MoveNext())
            {
                depth += parser.Current!.NestingIncrease;
                var message = parser.Current is AnchorAlias ? "aliases are not supported; write the value out"
                    : depth > MostDepth ? $"more than {MostDepth} lists and mappings inside each other"
                    : null;
                if (message is not null)
                    return new TableProblem(string.Create(CultureInfo.InvariantCulture, $"{path}:{parser.Current.Start.Line}:{parser.Current.Start.Column}"), message);
            }
        }
        catch (YamlException wrong)
        {
            return new TableProblem(string.Create(CultureInfo.InvariantCulture, $"{path}:{wrong.Start.Line}:{wrong.Start.Column}"), "this is not valid YAML: " + wrong.Message.TrimEnd('.'));
        }

        return null;
    }
}
