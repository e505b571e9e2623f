using System.Globalization;
using Credence.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Credence.Returns.Reading;

/// <summary>Reads a case file in YAML, with the place of every value.</summary>
internal static class YamlTree
{
    /// <exception cref="UnusableInputException">It is not valid YAML, uses anchors or tags, or is over a limit.</exception>
    internal static CaseNode? Read(string path, string text)
    {
        var tree = new CaseTree(path);
        try
        {
            var parser = new Parser(new StringReader(text));
            var documents = 0;
            while (parser.MoveNext())
            {
                if (parser.Current is DocumentStart && documents++ > 0)
                    throw Wrong(path, parser.Current, "one document was expected");
                Take(parser.Current!, tree);
            }
        }
        catch (YamlException wrong)
        {
            throw new UnusableInputException(Place(path, wrong.Start), $"is not valid YAML ({wrong.Message.TrimEnd('.')})", "Mend the line");
        }

        return tree.Root;
    }

    private static void Take(ParsingEvent met, CaseTree tree)
    {
        var (line, column) = (met.Start.Line, met.Start.Column);
        switch (met)
        {
            case AnchorAlias:
            case NodeEvent { Anchor.IsEmpty: false }:
            case NodeEvent { Tag.IsEmpty: false }:
                throw Wrong(tree.File, met, "anchors, aliases and tags are not used in case files");
            case MappingStart when !tree.WantsName:
                tree.Open(new CaseNode.Map(tree.File, line, column));
                break;
            case SequenceStart when !tree.WantsName:
                tree.Open(new CaseNode.Items(tree.File, line, column));
                break;
            case MappingEnd or SequenceEnd:
                tree.Close();
                break;
            case YamlDotNet.Core.Events.Scalar name when tree.WantsName:
                tree.Name(name.Value);
                break;
            case YamlDotNet.Core.Events.Scalar scalar:
                tree.Value(new CaseNode.Scalar(tree.File, line, column, scalar.Value, scalar.Style != ScalarStyle.Plain));
                break;
            case MappingStart or SequenceStart:
                throw Wrong(tree.File, met, "a name must be a text");
            default:
                break;
        }
    }

    private static UnusableInputException Wrong(string path, ParsingEvent met, string what) => new(Place(path, met.Start), what, "Write it out");

    private static string Place(string path, Mark mark) => string.Create(CultureInfo.InvariantCulture, $"{path}:{mark.Line}:{mark.Column}");
}
