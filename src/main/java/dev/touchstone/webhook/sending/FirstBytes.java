package dev.touchstone.webhook.sending;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Takes the beginning of an answer and hangs up on the rest: whoever answers decides neither our memory nor our time. */
class FirstBytes implements BodySubscriber<String> {

    static final int MOST = 1024;

    private final ByteBuffer taken = ByteBuffer.allocate(MOST);
    private final CompletableFuture<String> text = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    @Override
    public CompletionStage<String> getBody() {
        return text;
    }

    @Override
    public void onSubscribe(Flow.Subscription body) {
        subscription = body;
        body.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            int fits = Math.min(part.remaining(), taken.remaining());
            taken.put(part.slice(part.position(), fits));
        }
        Flow.Subscription body = subscription;
        if (body != null && taken.hasRemaining()) {
            body.request(1);
        } else if (body != null) {
            body.cancel();
            onComplete();
        }
    }

    @Override
    public void onError(Throwable brokenOff) {
        text.completeExceptionally(brokenOff);
    }

    @Override
    public void onComplete() {
        text.complete(readable(new String(taken.array(), 0, taken.position(), StandardCharsets.UTF_8)));
    }

    /** Without signs that no screen shows and no database takes. */
    static String readable(String answer) {
        return answer.replaceAll("[\\p{Cntrl}&&[^\\t\\n\\r]]", "").strip();
    }
}
