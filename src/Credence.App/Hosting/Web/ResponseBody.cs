using Microsoft.AspNetCore.Http;

namespace Credence.App.Hosting.Web;

/// <summary>Writes what is ready to be sent.</summary>
internal static class ResponseBody
{
    /// <summary>Sends a document; for HEAD its length alone.</summary>
    internal static async Task WriteAsync(HttpContext context, byte[] document, string type)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = document.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(document, context.RequestAborted);
    }

    /// <summary>Sends an answer with its tag, or only says that it is the one the client has.</summary>
    internal static Task WriteTaggedAsync(HttpContext context, KnownAnswer answer, string type)
    {
        context.Response.Headers.ETag = answer.Tag;
        if (!answer.IsHeldBy(context.Request))
            return WriteAsync(context, answer.Body, type);
        context.Response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }
}
