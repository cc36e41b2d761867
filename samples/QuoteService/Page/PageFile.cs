using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace QuoteService.Page;

/// <summary>A file that the page needs, from the assembly.</summary>
internal sealed class PageFile
{
    private readonly byte[] _content;
    private readonly EntityTagHeaderValue _tag;

    private PageFile(string name, string type)
    {
        (Name, Type) = (name, type);
        using Stream stream = typeof(PageFile).Assembly.GetManifestResourceStream(name)!;
        _content = new byte[stream.Length];
        stream.ReadExactly(_content);
        _tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(_content)[..8])}\"");
    }

    public static PageFile Style { get; } = new("page.css", "text/css; charset=utf-8");

    public static IReadOnlyList<PageFile> All { get; } =
        [Style, new("page.js", "text/javascript; charset=utf-8"), new("mark.svg", "image/svg+xml")];

    public string Name { get; }

    public string Type { get; }

    public string Text => System.Text.Encoding.UTF8.GetString(_content);

    /// <summary>The file, or that the browser has it already.</summary>
    public IResult Serve(HttpResponse response)
    {
        response.Headers.CacheControl = "no-cache";
        return Results.Bytes(_content, Type, entityTag: _tag);
    }
}
