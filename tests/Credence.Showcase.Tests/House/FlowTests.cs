using System.Text.RegularExpressions;
using Credence.Tests.House;
using Xunit;

namespace Credence.Showcase.Tests.House;

/// <summary>The folders of the project tell the flow; nothing uses a folder to its right.</summary>
public sealed partial class FlowTests
{
    private static readonly string[] Flow = ["Data", "Hosting", "Train", "Serve", "Watch", "Retrain"];

    private static string Source => Path.Combine(Checkout.Root, "src", "Credence.Showcase");

    [Fact]
    public void No_folder_uses_one_to_its_right()
    {
        var wrong = from folder in Flow
                    let files = Path.Combine(Source, folder)
                    where Directory.Exists(files)
                    from file in Directory.GetFiles(files, "*.cs", SearchOption.AllDirectories)
                    from Match used in Use().Matches(File.ReadAllText(file))
                    where Array.IndexOf(Flow, used.Groups[1].Value) > Array.IndexOf(Flow, folder)
                    select $"{Path.GetRelativePath(Source, file)} uses {used.Groups[1].Value}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_flow()
    {
        var folders = Directory.GetDirectories(Source).Select(folder => Path.GetFileName(folder)!).Where(folder => folder is not ("bin" or "obj")).ToList();

        Assert.Empty(folders.Except(Flow));
        Assert.Contains("Train", folders);
    }

    [Fact]
    public void The_project_stands_on_the_statistics_alone()
    {
        var ours = typeof(Credence.Showcase.Data.Target).Assembly.GetReferencedAssemblies().Select(used => used.Name!).Where(name => name.StartsWith("Credence", StringComparison.Ordinal) || name == "credence");

        Assert.Equal(["Credence.Statistics"], ours);
    }

    [GeneratedRegex(@"\bCredence\.Showcase\.(\w+)")]
    private static partial Regex Use();
}
