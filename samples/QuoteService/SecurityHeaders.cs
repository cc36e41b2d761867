namespace QuoteService;

/// <summary>Headers that keep a browser from doing with an answer what it is not for. Nothing is loaded from another address.</summary>
internal static class SecurityHeaders
{
    private const string Own = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this WebApplication app)
    {
        app.UseHsts();
        app.Use(next => http =>
        {
            IHeaderDictionary headers = http.Response.Headers;
            headers.ContentSecurityPolicy = Own;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            return next(http);
        });
    }

    /// <summary>The page that is made of a script of its own, written into it.</summary>
    public static void AllowScript(this HttpContext http, string nonce) =>
        http.Response.Headers.ContentSecurityPolicy = $"{Own}; script-src 'self' 'nonce-{nonce}'; font-src 'self' data:";
}
