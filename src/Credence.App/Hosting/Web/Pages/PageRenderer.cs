using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Credence.App.Hosting.Web.Pages;

/// <summary>Writes a component as HTML on the server; nothing of it lives on.</summary>
internal static class PageRenderer
{
    private static readonly ServiceProvider Services = new ServiceCollection().BuildServiceProvider();

    // a component asks nothing of anybody: what it shows was made before
    private static readonly ILoggerFactory Log = NullLoggerFactory.Instance;

    internal static async Task<byte[]> RenderAsync(PageView view)
    {
        await using var renderer = new HtmlRenderer(Services, Log);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(view.Component, ParameterView.FromDictionary(view.Parameters.ToDictionary(StringComparer.Ordinal)));
            using var bytes = new MemoryStream();
            await using (var writer = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
                root.WriteHtmlTo(writer);
            return bytes.ToArray();
        });
    }
}
